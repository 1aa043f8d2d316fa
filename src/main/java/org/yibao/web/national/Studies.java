package org.yibao.web.national;

/** Whether a kind of person (psn_type) is a pupil or full-time student. */
enum Studies {
    STUDENT,
    NOT_STUDENT
}

package org.yibao.drools;

import java.util.Arrays;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.kie.api.runtime.rule.FactHandle;

/** Puts a condition that joins two objects to two objects that are nowhere inserted. */
final class JoinedOnce {
    private JoinedOnce() {}

    /**
     * @param right what the condition stands at
     * @param left  what it is compared with
     */
    @SuppressWarnings("unchecked")
    static boolean holds(BetaConstraint<?> constraint, Object right, Object left, ValueResolver resolver) {
        BetaConstraint<ContextEntry> joined = (BetaConstraint<ContextEntry>) constraint;
        ContextEntry context = joined.createContext();
        context.updateFromFactHandle(resolver, new DefaultFactHandle(1, right));
        int index = joined.getRequiredDeclarations()[0].getTupleIndex();
        return joined.isAllowedCachedRight(new Tuple(new DefaultFactHandle(2, left), index), context);
    }

    /** A tuple of which every object is the same. */
    private record Tuple(FactHandle handle, int index) implements BaseTuple {
        @Override
        public FactHandle get(Declaration declaration) {
            return handle;
        }

        @Override
        public FactHandle get(int place) {
            return handle;
        }

        @Override
        public FactHandle getFactHandle() {
            return handle;
        }

        @Override
        public Object getObject(int place) {
            return handle.getObject();
        }

        @Override
        public Object getObject(Declaration declaration) {
            return handle.getObject();
        }

        @Override
        public int size() {
            return index + 1;
        }

        @Override
        public Object[] toObjects() {
            Object[] objects = new Object[index + 1];
            Arrays.fill(objects, handle.getObject());
            return objects;
        }

        @Override
        public Object[] toObjects(boolean reverse) {
            return toObjects();
        }

        @Override
        public FactHandle[] toFactHandles() {
            FactHandle[] handles = new FactHandle[index + 1];
            Arrays.fill(handles, handle);
            return handles;
        }

        @Override
        public BaseTuple getParent() {
            return index == 0 ? null : new Tuple(handle, index - 1);
        }

        @Override
        public BaseTuple getTuple(int place) {
            return this;
        }

        @Override
        public int getIndex() {
            return index;
        }

        @Override
        public Object getContextObject() {
            return null;
        }

        @Override
        public BaseTuple skipEmptyHandles() {
            return this;
        }
    }
}

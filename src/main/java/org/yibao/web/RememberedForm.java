package org.yibao.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;

/**
 * Writes lists that come again in many answers, such as reasons, from the JSON made the first time: most of an answer's bytes are theirs. A
 * list is known by its identity, because deciders remember the lists that they tell; lists don't change.
 */
final class RememberedForm extends StdSerializer<Collection<?>> {
    private static final long serialVersionUID = 1L;
    private static final long MOST_CHARACTERS = 32L << 20;

    private final transient ObjectWriter plain;
    private final transient Cache<Collection<?>, SerializedString> forms = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Collection<?> list, SerializedString form) -> form.charLength())
            .build();

    /** @param plain writes a list by its elements */
    RememberedForm(ObjectWriter plain) {
        super(Collection.class, false);
        this.plain = plain;
    }

    @Override
    public void serialize(Collection<?> list, JsonGenerator json, SerializerProvider provider) throws IOException {
        SerializedString form = forms.getIfPresent(list);
        if (form == null) {
            form = new SerializedString(plain.writeValueAsString(list));
            forms.put(list, form);
        }
        json.writeRawValue(form);
    }
}

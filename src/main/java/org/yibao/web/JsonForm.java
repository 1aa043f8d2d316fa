package org.yibao.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.yibao.decision.Reason;
import org.yibao.money.StrictJson;
import org.yibao.terms.Check;

/** The form of JSON at the edge: amounts are yuan with two decimals, and nothing is guessed from a value of the wrong type. */
@Singleton
public class JsonForm implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        StrictJson.strict(mapper);
        ObjectWriter plain = mapper.copy().writer();
        mapper.registerModule(new SimpleModule("remembered").setSerializerModifier(new RememberedLists(plain)));
        mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    }

    /** What is told in the same words to many. */
    private static final class RememberedLists extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;
        private static final Set<Class<?>> ELEMENTS = Set.of(Reason.class, Check.class);

        private final transient ObjectWriter plain;

        RememberedLists(ObjectWriter plain) {
            this.plain = plain;
        }

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig configuration,
                CollectionType type,
                BeanDescription description,
                JsonSerializer<?> serializer) {
            return ELEMENTS.contains(type.getContentType().getRawClass()) ? new RememberedForm(plain) : serializer;
        }
    }
}

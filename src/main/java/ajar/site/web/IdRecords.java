package ajar.site.web;

import java.lang.reflect.Constructor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads the ids in addresses and forms: a record around one UUID, such as {@link ajar.school.PersonId}. */
class IdRecords implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var parts = target.getType().getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType().equals(UUID.class);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source == null || source.toString().isBlank()
                ? null
                : BeanUtils.instantiateClass(constructor(to.getType()), UUID.fromString(source.toString()));
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(UUID.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}

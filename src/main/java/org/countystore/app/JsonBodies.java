package org.countystore.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.Prepared;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON read to the letter: a fraction, an exponent, a quoted number, an overflow, a missing or unknown field, a field
 * twice, or anything after the end is refused and names the field. The server's own reader turns 1.5 into 1.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    static final int LARGEST_BODY = 1024 * 1024;
    static final ObjectMapper STRICT = strict();

    private static ObjectMapper strict() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module().configureReadAbsentAsNull(false)).addModule(new JavaTimeModule()).addModule(bounded())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    /** A day with which one cannot count on, and a sign that PostgreSQL cannot keep, are refused where they are read. */
    private static SimpleModule bounded() {
        return new SimpleModule()
                .addDeserializer(LocalDate.class, new StdDeserializer<>(LocalDate.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
                        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
                        return day == null || CountyTime.knows(day) ? day : (LocalDate) context.handleWeirdStringValue(LocalDate.class,
                                json.getText(), "no day of the county");
                    }
                })
                .addDeserializer(OffsetDateTime.class, new StdDeserializer<>(OffsetDateTime.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
                        OffsetDateTime instant = InstantDeserializer.OFFSET_DATE_TIME.deserialize(json, context);
                        return instant == null || CountyTime.knows(instant.toLocalDate()) ? instant
                                : (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, json.getText(),
                                        "no day of the county");
                    }
                })
                .addDeserializer(String.class, new StdDeserializer<>(String.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
                        String text = StringDeserializer.instance.deserialize(json, context);
                        return text == null || text.indexOf('\0') < 0 ? text
                                : (String) context.handleWeirdStringValue(String.class, "", "a sign that is none");
                    }
                });
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || Collection.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream stream) throws IOException {
        byte[] body = stream.readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refused(Reason.TOO_LARGE, LARGEST_BODY);
        }
        try {
            Object read = STRICT.readValue(body, STRICT.constructType(generic));
            if (read == null) {
                throw unreadable("", "required");
            }
            return read;
        } catch (JsonMappingException e) {
            throw refusal(e);
        } catch (JsonProcessingException e) {
            throw unreadable("", "json");
        }
    }

    private static Refused refusal(JsonMappingException e) {
        if (e.getCause() instanceof Refused refused) {
            return refused;
        }
        String code = e instanceof UnrecognizedPropertyException ? "unknown_field" : "not_of_kind";
        return unreadable(path(e), code);
    }

    private static Refused unreadable(String field, String code) {
        return Refused.unreadable(field, code);
    }

    /** Such as {@code lines[1].quantity}. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream().map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && !InputStream.class.isAssignableFrom(type) && type != byte[].class
                && !StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Object answer, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream stream) throws IOException {
        byte[] json = answer instanceof Prepared prepared ? prepared.json(STRICT::writeValueAsBytes) : STRICT.writeValueAsBytes(answer);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, json.length);
        stream.write(json);
    }
}

#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct {
  CHTMLEvents out;
  size_t eventRoom, byteRoom;
  htmlParserCtxtPtr parser;
  const uint8_t *source;
  size_t sourceCount;
  int depth, depthLimit;
  size_t eventLimit;
  /// Where in the source the last event ended.
  size_t last;
} Sink;

/// The attributes that are of use; pages carry megabytes of others.
static const char *const wanted[] = {"class", "id", "style", "hidden", "aria-hidden", "role", "itemprop", "property", "name",
                                     "content", "datetime", "href", "rel", "lang", "type", "pubdate", NULL};

static size_t offset(const Sink *sink) {
  htmlParserInputPtr input = sink->parser->input;
  if (input == NULL || input->cur < input->base) return 0;
  size_t at = (size_t)input->consumed + (size_t)(input->cur - input->base);
  return at < sink->sourceCount ? at : sink->sourceCount;
}

static void emit(Sink *sink, uint32_t kind, const xmlChar *words, size_t length, size_t at, uint32_t verbatim) {
  CHTMLEvents *out = &sink->out;
  if (out->failed || out->isFull || out->byteCount + length > UINT32_MAX) return;
  if (out->eventCount >= sink->eventLimit) {
    out->tooMany = out->isFull = 1;
    xmlStopParser(sink->parser);
    return;
  }
  if (out->eventCount == sink->eventRoom) {
    size_t room = sink->eventRoom ? sink->eventRoom * 2 : 4096;
    CHTMLEvent *grown = realloc(out->events, room * sizeof(CHTMLEvent));
    if (grown == NULL) { out->failed = 1; return; }
    out->events = grown;
    sink->eventRoom = room;
  }
  if (out->byteCount + length > sink->byteRoom) {
    size_t room = sink->byteRoom ? sink->byteRoom : 65536;
    while (room < out->byteCount + length) room *= 2;
    uint8_t *grown = realloc(out->bytes, room);
    if (grown == NULL) { out->failed = 1; return; }
    out->bytes = grown;
    sink->byteRoom = room;
  }
  memcpy(out->bytes + out->byteCount, words, length);
  CHTMLEvent event = {kind, (uint32_t)out->byteCount, (uint32_t)length, (uint32_t)at, verbatim};
  out->events[out->eventCount++] = event;
  out->byteCount += length;
}

static void started(void *context, const xmlChar *name, const xmlChar **attributes) {
  Sink *sink = context;
  size_t at = offset(sink);
  sink->last = at;
  if (++sink->depth > sink->depthLimit) {
    sink->out.tooDeep = 1;
    xmlStopParser(sink->parser);
    return;
  }
  emit(sink, CHTMLOpen, name, strlen((const char *)name), at, 0);
  if (attributes == NULL) return;
  for (; attributes[0] != NULL; attributes += 2) {
    for (const char *const *key = wanted; *key != NULL; key++) {
      if (strcmp((const char *)attributes[0], *key) != 0) continue;
      emit(sink, CHTMLAttribute, attributes[0], strlen((const char *)attributes[0]), at, 0);
      if (attributes[1] != NULL) emit(sink, CHTMLValue, attributes[1], strlen((const char *)attributes[1]), at, 0);
      break;
    }
  }
}

static void ended(void *context, const xmlChar *name) {
  Sink *sink = context;
  sink->depth--;
  sink->last = offset(sink);
  emit(sink, CHTMLClose, name, strlen((const char *)name), sink->last, 0);
}

static void text(void *context, const xmlChar *words, int length) {
  Sink *sink = context;
  if (length <= 0) return;
  size_t end = offset(sink), count = (size_t)length;
  int verbatim = end >= count && memcmp(sink->source + end - count, words, count) == 0;
  // A decoded reference stands from the end of what came before it on.
  size_t start = verbatim ? end - count : sink->last < end ? sink->last : end > 0 ? end - 1 : 0;
  sink->last = end;
  emit(sink, CHTMLText, words, count, start, (uint32_t)verbatim);
}

static int isSpace(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/// The offset behind the tag that begins at `at` (on its `<`), and how many attributes it has.
static size_t tagEnd(const uint8_t *bytes, size_t count, size_t at, size_t *attributes) {
  size_t number = 0;
  at++;
  while (at < count && !isSpace(bytes[at]) && bytes[at] != '>' && bytes[at] != '/') at++;
  while (at < count && bytes[at] != '>') {
    if (isSpace(bytes[at]) || bytes[at] == '/') { at++; continue; }
    number++;
    while (at < count && !isSpace(bytes[at]) && bytes[at] != '>' && bytes[at] != '=') at++;
    while (at < count && isSpace(bytes[at])) at++;
    if (at == count || bytes[at] != '=') continue;
    at++;
    while (at < count && isSpace(bytes[at])) at++;
    if (at < count && (bytes[at] == '"' || bytes[at] == '\'')) {
      const uint8_t *end = memchr(bytes + at + 1, bytes[at], count - at - 1);
      at = end == NULL ? count : (size_t)(end - bytes) + 1;
    } else {
      while (at < count && !isSpace(bytes[at]) && bytes[at] != '>') at++;
    }
  }
  *attributes = number;
  return at;
}

/// Where the text behind `at` ends with `mark`, in any case of its letters; `count` if it does not.
static size_t behind(const uint8_t *bytes, size_t count, size_t at, const char *mark) {
  size_t length = strlen(mark);
  while (at + length <= count) {
    const uint8_t *next = memchr(bytes + at, mark[0], count - at);
    if (next == NULL) return count;
    at = (size_t)(next - bytes);
    if (at + length <= count && strncasecmp((const char *)next, mark, length) == 0) return at + length;
    at++;
  }
  return count;
}

/// How much of a page can be parsed in time: up to the first element with more attributes than the limit, since libxml2
/// compares each with all those before it.
static size_t readable(const uint8_t *bytes, size_t count, size_t limit) {
  size_t at = 0, work = 0;
  while (at < count) {
    const uint8_t *open = memchr(bytes + at, '<', count - at);
    if (open == NULL) return count;
    at = (size_t)(open - bytes);
    if (count - at > 3 && memcmp(open, "<!--", 4) == 0) { at = behind(bytes, count, at + 4, "-->"); continue; }
    if (count - at < 2 || !((open[1] | 0x20) >= 'a' && (open[1] | 0x20) <= 'z')) { at++; continue; }
    size_t attributes = 0, end = tagEnd(bytes, count, at, &attributes);
    work += attributes * attributes;
    if (attributes > limit || work > 64 * limit * limit) return at;
    // Scripts and styles hold signs that only look like tags.
    if (count - at > 7 && strncasecmp((const char *)open, "<script", 7) == 0) end = behind(bytes, count, end, "</script");
    if (count - at > 6 && strncasecmp((const char *)open, "<style", 6) == 0) end = behind(bytes, count, end, "</style");
    at = end;
  }
  return count;
}

CHTMLEvents CHTMLParse(const uint8_t *bytes, size_t count, int depthLimit, size_t eventLimit, size_t attributeLimit) {
  Sink sink;
  memset(&sink, 0, sizeof sink);
  sink.source = bytes;
  sink.sourceCount = count;
  sink.depthLimit = depthLimit;
  sink.eventLimit = eventLimit;
  if (count == 0 || count > INT32_MAX) return sink.out;
  size_t part = readable(bytes, count, attributeLimit);
  if (part < count) sink.out.tooMany = 1;
  if (part == 0) return sink.out;
  // Two threads whose first parsers are made at once would make the library's locks anew under each other and wait for ever.
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, xmlInitParser);
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = started;
  handler.endElement = ended;
  handler.characters = text;
  handler.ignorableWhitespace = text;
  handler.cdataBlock = text;
  sink.parser = htmlNewParserCtxt();
  if (sink.parser == NULL) {
    sink.out.failed = 1;
    return sink.out;
  }
  htmlSAXHandlerPtr own = sink.parser->sax;
  sink.parser->sax = &handler;
  sink.parser->userData = &sink;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
  htmlDocPtr document = htmlCtxtReadMemory(sink.parser, (const char *)bytes, (int)part, NULL, "UTF-8", options);
  if (document != NULL) xmlFreeDoc(document);
  sink.parser->sax = own;
  htmlFreeParserCtxt(sink.parser);
  return sink.out;
}

void CHTMLFree(CHTMLEvents *events) {
  free(events->events);
  free(events->bytes);
  memset(events, 0, sizeof *events);
}

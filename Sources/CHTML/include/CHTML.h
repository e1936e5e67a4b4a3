#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>
#include <stdint.h>

/// What a page's source says at one place.
enum CHTMLKind {
  CHTMLOpen = 0,      ///< an element begins: its name
  CHTMLClose = 1,     ///< an element ends (also where the source leaves the end tag out): its name
  CHTMLAttribute = 2, ///< the name of an attribute of the element that began last
  CHTMLValue = 3,     ///< the value of that attribute, decoded
  CHTMLText = 4,      ///< text, decoded
};

/// One event: what it is, its words as a range of the events' bytes, and where it ends in the source.
typedef struct {
  uint32_t kind;
  uint32_t start;
  uint32_t length;
  /// The offset in the source at which the words begin; for elements that behind the tag.
  uint32_t source;
  /// Whether the source has exactly these bytes there (no character reference was decoded).
  uint32_t verbatim;
} CHTMLEvent;

/// The events of a page, in order. Owned by the caller; freed with CHTMLFree.
typedef struct {
  CHTMLEvent *events;
  size_t eventCount;
  uint8_t *bytes;
  size_t byteCount;
  /// Elements stood inside each other deeper than the limit: the rest of the page was left out.
  int tooDeep;
  /// There were more events, or more attributes in one element, than the limit: the rest of the page was left out.
  int tooMany;
  /// No more events are taken.
  int isFull;
  /// Memory ran out: the events are not whole.
  int failed;
} CHTMLEvents;

/// Parses UTF-8 HTML as browsers forgive it, by libxml2. Never fails on bad markup.
CHTMLEvents CHTMLParse(const uint8_t *bytes, size_t count, int depthLimit, size_t eventLimit, size_t attributeLimit);
void CHTMLFree(CHTMLEvents *events);

#endif

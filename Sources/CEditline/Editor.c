#include "CEEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct ce_editor {
  EditLine *el;
  FILE *input;
  FILE *output;
  const char *prompt;
  ce_callbacks callbacks;
};

static ce_editor *owner(EditLine *el) {
  ce_editor *editor = NULL;
  el_get(el, EL_CLIENTDATA, &editor);
  return editor;
}

static char *show_prompt(EditLine *el) { return (char *)owner(el)->prompt; }

static int read_character(EditLine *el, wchar_t *character) {
  ce_editor *editor = owner(el);
  int32_t result = editor->callbacks.read(editor->callbacks.context);
  if (result >= 0) {
    *character = (wchar_t)result;
    return 1;
  }
  if (result == CE_READ_END) return 0;
  errno = EINTR;
  return -1;
}

static unsigned char answer(int32_t result) {
  switch (result) {
    case CE_KEY_REFRESH: return CC_REFRESH;
    case CE_KEY_BEEP: return CC_ERROR;
    default: return CC_NORM;
  }
}

static unsigned char complete_key(EditLine *el, int character) {
  ce_editor *editor = owner(el);
  (void)character;
  return answer(editor->callbacks.complete(editor->callbacks.context));
}

static unsigned char paste_key(EditLine *el, int character) {
  ce_editor *editor = owner(el);
  (void)character;
  return answer(editor->callbacks.paste(editor->callbacks.context));
}

static unsigned char erase_key(EditLine *el, int character) {
  ce_editor *editor = owner(el);
  (void)character;
  return answer(editor->callbacks.erase(editor->callbacks.context));
}

int ce_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 0;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL ? 0 : -1;
}

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static void bind_key(EditLine *el, const char *key, const char *function) {
  el_set(el, EL_BIND, key, function, NULL);
}

static void bind_keys(EditLine *el) {
  const char *editor = NULL;
  bind_key(el, "^R", "em-inc-search-prev");
  bind_key(el, "^?", "silang-erase");
  bind_key(el, "^H", "silang-erase");
  bind_key(el, "\\e[3~", "ed-delete-next-char");
  // What is typed already is looked for; without it each key goes one entry on.
  el_set(el, EL_BIND, "-k", "up", "ed-search-prev-history", NULL);
  el_set(el, EL_BIND, "-k", "down", "ed-search-next-history", NULL);
  bind_key(el, "\\e[1;5C", "em-next-word");
  bind_key(el, "\\e[1;5D", "ed-prev-word");
  // The user's file may change the mode, which sets every key anew, so the keys that nothing works without follow it.
  el_source(el, NULL);
  if (el_get(el, EL_EDITOR, &editor) == 0 && editor != NULL && strcmp(editor, "vi") == 0) {
    bind_key(el, "^R", "em-inc-search-prev");
    el_set(el, EL_BIND, "-a", "^^", "silang-paste", NULL);
  }
  bind_key(el, "^^", "silang-paste");
  bind_key(el, "^I", "silang-complete");
}

static int set_up(ce_editor *editor, const char *program, int input, int output, ce_history *history_list) {
  editor->input = open_copy(input, "r");
  editor->output = open_copy(output, "w");
  if (editor->input == NULL || editor->output == NULL) return -1;
  editor->el = el_init_fd(program, editor->input, editor->output, editor->output, input, output, output);
  if (editor->el == NULL) return -1;
  el_set(editor->el, EL_CLIENTDATA, editor);
  el_set(editor->el, EL_SIGNAL, 0);
  el_set(editor->el, EL_EDITOR, "emacs");
  el_set(editor->el, EL_GETCFN, read_character);
  el_set(editor->el, EL_PROMPT_ESC, show_prompt, '\1');
  if (history_list != NULL) el_set(editor->el, EL_HIST, history, (History *)history_list);
  el_set(editor->el, EL_ADDFN, "silang-complete", "Complete the word before the cursor", complete_key);
  el_set(editor->el, EL_ADDFN, "silang-paste", "Insert pasted text", paste_key);
  el_set(editor->el, EL_ADDFN, "silang-erase", "Delete the character before the cursor", erase_key);
  bind_keys(editor->el);
  return 0;
}

ce_editor *ce_editor_open(const char *program, const char *type, int input, int output, ce_history *history,
                          ce_callbacks callbacks) {
  ce_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->prompt = "";
  editor->callbacks = callbacks;
  if (set_up(editor, program, input, output, history) == 0) {
    if (type != NULL) el_set(editor->el, EL_TERMINAL, type);
    return editor;
  }
  int saved = errno;
  ce_editor_close(editor);
  errno = saved;
  return NULL;
}

int ce_editor_moves_cursor(ce_editor *editor) {
  char *up = NULL;
  return el_get(editor->el, EL_GETTC, "up", &up) == 0 && up != NULL && up[0] != '\0';
}

void ce_editor_close(ce_editor *editor) {
  if (editor->el != NULL) el_end(editor->el);
  if (editor->input != NULL) fclose(editor->input);
  if (editor->output != NULL) fclose(editor->output);
  free(editor);
}

const char *ce_editor_read(ce_editor *editor, const char *prompt, int *count) {
  editor->prompt = prompt;
  const char *line = el_gets(editor->el, count);
  editor->prompt = "";
  return line;
}

const char *ce_editor_line(ce_editor *editor, size_t *count, size_t *cursor) {
  const LineInfo *line = el_line(editor->el);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return line->buffer;
}

int ce_editor_insert(ce_editor *editor, const char *text) { return el_insertstr(editor->el, text); }

void ce_editor_delete(ce_editor *editor, int scalars) { el_deletestr(editor->el, scalars); }

void ce_editor_redraw(ce_editor *editor) { el_set(editor->el, EL_REFRESH); }

void ce_editor_resize(ce_editor *editor) { el_resize(editor->el); }

void ce_editor_prepare(ce_editor *editor, int editing) { el_set(editor->el, EL_PREP_TERM, editing); }

void ce_editor_reset(ce_editor *editor) { el_reset(editor->el); }

void ce_editor_print(ce_editor *editor, const char *bytes, size_t count) {
  fwrite(bytes, 1, count, editor->output);
  fflush(editor->output);
}

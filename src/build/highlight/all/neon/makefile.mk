{comment|# kettle}
{literal string|CC} {key property|?}{punctuation|=} {literal string|gcc}
{literal string|SRC} {punctuation|:}{punctuation|=} {literal string|$}{punctuation|(}{literal string|wildcard src/*.c}{punctuation|)}
{literal string|export PATH}
{literal string|include other.mk}
{key property|.PHONY}{punctuation|:} {literal string|all clean}
{key property|all}{punctuation|:} {literal string|$}{punctuation|(}{literal string|SRC:.c}{punctuation|=}{literal string|.o}{punctuation|)} {literal string|\| dir}
	{literal string|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{literal string|-rm -f *.o}
{key property|%.o}{punctuation|:} {literal string|%.c}
	{literal string|$}{punctuation|(}{literal string|CC}{punctuation|)} {literal string|-c -o $@ $<}
{literal string|ifeq} {punctuation|(}{literal string|$}{punctuation|(}{literal string|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{literal string|CFLAGS} {key property|+}{punctuation|=} {literal string|-g}
{literal string|else ifdef X}
{literal string|endif}
{literal string|define recipe}
{literal string|foo}
{literal string|endef}

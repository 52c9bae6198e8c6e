{text comment|# kettle
CC ?= gcc
SRC} {punctuation|:}{text comment|= $}{punctuation|(}{text comment|wildcard src/*}{punctuation|.}{text comment|c}{punctuation|)}
{text comment|export PATH}
{keyword|include} {text comment|other}{punctuation|.}{text comment|mk}
{punctuation|.}{text comment|PHONY}{punctuation|:} {text comment|all clean
all}{punctuation|:} {text comment|$}{punctuation|(}{text comment|SRC}{punctuation|:}{punctuation|.}{text comment|c=}{punctuation|.}{text comment|o}{punctuation|)} {text comment|\| dir
	@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{text comment|-rm -f *}{punctuation|.}{text comment|o
%}{punctuation|.}{text comment|o}{punctuation|:} {text comment|%}{punctuation|.}{text comment|c
	$}{punctuation|(}{text comment|CC}{punctuation|)} {text comment|-c -o $@ $<
ifeq} {punctuation|(}{text comment|$}{punctuation|(}{text comment|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{text comment|CFLAGS += -g}
{keyword|else} {text comment|ifdef X
endif
define recipe
foo
endef}

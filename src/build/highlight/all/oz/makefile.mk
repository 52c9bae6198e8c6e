{operator|#} kettle
CC {punctuation|?}{operator|=} gcc
SRC {operator|:=} {keyword|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{keyword|export} PATH
include other{punctuation|.}mk
{punctuation|.}{attr-name|PHONY}{punctuation|:} all clean
{attr-name|all}{punctuation|:} {keyword|$}{punctuation|(}{attr-name|SRC}{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{comment|%.o: %.c}
	{keyword|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {keyword|$}{operator|@} {keyword|$}{operator|<}
ifeq {punctuation|(}{keyword|$}{punctuation|(}DEBUG{punctuation|)}{operator|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef

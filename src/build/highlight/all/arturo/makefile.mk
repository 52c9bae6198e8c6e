{symbol|#} kettle
CC ?{symbol|=} gcc
SRC :{symbol|=} {symbol|$}{punctuation|(}wildcard src{symbol|/}{symbol|*}.c{punctuation|)}
export PATH
include other.mk
.{label property|PHONY:} all clean
{label property|all:} {symbol|$}{punctuation|(}{label property|SRC:}.c{symbol|=}.o{punctuation|)} {sugar operator|\|} dir
	{symbol|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{symbol|-}rm {symbol|-}f {symbol|*}.o
{symbol|%}.{label property|o:} {symbol|%}.c
	{symbol|$}{punctuation|(}CC{punctuation|)} {symbol|-}c {symbol|-}o {symbol|$}{symbol|@} {symbol|$}{symbol|<}
ifeq {punctuation|(}{symbol|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {symbol|+}{symbol|=} {symbol|-}g
{builtin-function keyword|else} ifdef X
endif
{builtin-function keyword|define} recipe
foo
endef

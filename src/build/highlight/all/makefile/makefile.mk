{comment|# kettle}
CC {operator|?=} gcc
SRC {operator|:=} {variable|$}{punctuation|(}{function|wildcard} src/*.c{punctuation|)}
{keyword|export} PATH
{keyword|include} other.mk
{builtin-target builtin|.PHONY}{punctuation|:} all clean
{target symbol|all}{punctuation|:} {variable|$}{punctuation|(}SRC{punctuation|:}.c{operator|=}.o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
{target symbol|%.o}{punctuation|:} %.c
	{variable|$}{punctuation|(}CC{punctuation|)} -c -o {variable|$@} {variable|$<}
{keyword|ifeq} {punctuation|(}{variable|$}{punctuation|(}DEBUG{punctuation|)},1{punctuation|)}
CFLAGS {operator|+=} -g
{keyword|else} {keyword|ifdef} X
{keyword|endif}
{keyword|define} recipe
foo
{keyword|endef}

# kettle
CC ?= gcc
{function|SRC }:= ${punctuation|(}wildcard src/*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}{function|PHONY}{operator|:} all clean
{function|all}{operator|:} ${punctuation|(}{function|SRC}:{punctuation|.}c={punctuation|.}o{punctuation|)} {operator|\|} dir
	{punctuation|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{punctuation|.}o
%{punctuation|.}{function|o}{operator|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} -c -o ${punctuation|@} $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)},1{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef

# kettle
CC ?= gcc
{property|SRC} {punctuation|:}= ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.{property|PHONY}{punctuation|:} all clean
{property|all}{punctuation|:} ${punctuation|(}{property|SRC}{punctuation|:}.c=.o{punctuation|)} \| dir
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
%.{property|o}{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}1{punctuation|)}
CFLAGS {operator|+}= {operator|-}g
else ifdef X
endif
define recipe
foo
endef

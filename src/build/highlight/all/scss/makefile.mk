# kettle
CC ?= gcc
{property|SRC} {punctuation|:}= ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.{property|PHONY}{punctuation|:} all clean
{property|all}{punctuation|:} ${punctuation|(}{property|SRC}{punctuation|:}.c=.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.{property|o}{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}1{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef

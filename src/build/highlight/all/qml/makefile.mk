# kettle
CC ?= gcc
{property|SRC} {punctuation|:}{javascript-expression language-javascript|{operator|=} $}(wildcard src/*.c)
export PATH
include other.mk
.PHONY{punctuation|:} {javascript-expression language-javascript|all clean}
{property|all}{punctuation|:} {javascript-expression language-javascript|{function|$}{punctuation|(}{constant|SRC}{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir}
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o{punctuation|:} {javascript-expression language-javascript|{operator|%}{punctuation|.}c}
	$(CC) -c -o $@ $<
ifeq ($(DEBUG){punctuation|,}1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef

{comment|# kettle}
CC ?{punctuation|=} gcc
SRC :{punctuation|=} $(wildcard src/*{punctuation|.}c)
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY: all clean
all: $(SRC:{punctuation|.}c{punctuation|=}{punctuation|.}o) \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{punctuation|.}o
%{punctuation|.}o: %{punctuation|.}c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG){punctuation|,}{number|1})
CFLAGS +{punctuation|=} -g
else ifdef X
endif
define recipe
foo
endef

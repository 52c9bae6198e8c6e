{comment|# kettle}
CC ?{punctuation|=} {value attr-value|gcc
}{property|SRC} {punctuation|:}{punctuation|=} {value attr-value|$(wildcard src/*.c)
export PATH
include other.mk
}{property|.PHONY}{punctuation|:} all clean
{property|all}{punctuation|:} $({property|SRC}{punctuation|:}{punctuation|.}c{punctuation|=}{value attr-value|.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%}{property|.o}{punctuation|:} %{punctuation|.}c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG){punctuation|,}1)
CFLAGS +{punctuation|=} {value attr-value|-g
else ifdef X
endif
define recipe
foo
endef
}
{comment|# kettle}
CC ?{value attr-value|{punctuation|=} gcc}
SRC :{value attr-value|{punctuation|=} $(wildcard src/*.c)}
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c{value attr-value|{punctuation|=}.o) \| dir}
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS +{value attr-value|{punctuation|=} -g}
else ifdef X
endif
define recipe
foo
endef

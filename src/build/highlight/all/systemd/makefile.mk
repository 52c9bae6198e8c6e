{comment|# kettle}
CC ?{punctuation|=} {value attr-value|gcc}
SRC :{punctuation|=} {value attr-value|$(wildcard src/*.c)}
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c{punctuation|=}{value attr-value|.o) \| dir}
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS +{punctuation|=} {value attr-value|-g}
else ifdef X
endif
define recipe
foo
endef

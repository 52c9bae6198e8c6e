{comment|# kettle}
{key attr-name|CC ?}{punctuation|=} {value attr-value|gcc}
{key attr-name|SRC :}{punctuation|=} {value attr-value|$(wildcard src/*.c)}
export PATH
include other.mk
.PHONY: all clean
{key attr-name|all: $(SRC:.c}{punctuation|=}{value attr-value|.o) \| dir}
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
{key attr-name|CFLAGS +}{punctuation|=} {value attr-value|-g}
else ifdef X
endif
define recipe
foo
endef

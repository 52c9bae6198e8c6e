{error-message string|# kettle}
{error-message string|CC ?= gcc}
{error-message string|SRC := $(wildcard src/*.c)}
{error-message string|export PATH}
{error-message string|include other.mk}
{error-message string|.PHONY: all clean}
{error-message string|all: $(SRC:.c=.o) \| dir}
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
{error-message string|%.o: %.c}
	$(CC) -c -o $@ $<
{error-message string|ifeq ($(DEBUG),1)}
{error-message string|CFLAGS += -g}
{error-message string|else ifdef X}
{error-message string|endif}
{error-message string|define recipe}
{error-message string|foo}
{error-message string|endef}

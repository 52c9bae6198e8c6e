{key attr-name|//} {value attr-value|Package tea brews.}
{key attr-name|package} {value attr-value|tea}

{key attr-name|import} {value attr-value|(}
	"context"
	"fmt"
{key attr-name|	str} {value attr-value|"strings"}
)

{key attr-name|const} {value attr-value|(}
{key attr-name|	Cold} {punctuation|=} {value attr-value|iota}
	Hot
{key attr-name|	Max}  {punctuation|=} {value attr-value|1_000 << 2}
)

{key attr-name|type} {value attr-value|Kettle[T any] struct \{}
{key attr-name|	Litres} {value attr-value|float64 `json:"litres,omitempty"`}
{key attr-name|	ch} {value attr-value|    chan<- T}
	Pot
\}

{key attr-name|func} {value attr-value|(k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{}
{key attr-name|	defer} {value attr-value|func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{key attr-name|loop}{punctuation|:}
{key attr-name|	for} {value attr-value|i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
{key attr-name|		select} {value attr-value|\{}
{key attr-name|		case} {value attr-value|<-ctx.Done():}
{key attr-name|			break} {value attr-value|loop}
{key attr-name|		default}{punctuation|:}
{key attr-name|			n} {value attr-value|+= i &^ 3}
{key attr-name|			go} {value attr-value|k.step(i)}
		\}
	\}
{key attr-name|	s} {punctuation|:}{value attr-value|= str.ToUpper(`raw}
{key attr-name|string`)} {value attr-value|+ "esc\\t\\"q\\""}
{key attr-name|	switch} {value attr-value|x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}}
{key attr-name|	return} {value attr-value|n, nil /* done */}
\}

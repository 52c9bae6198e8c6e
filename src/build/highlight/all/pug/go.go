{comment|// Package tea brews.}
{tag|package} {plain-text|tea}

{tag|import} {plain-text|(}
	"context"
	"fmt"
	{tag|str} {plain-text|"strings"}
)

{tag|const} {plain-text|(}
	{tag|Cold} {plain-text|= iota}
	{tag|Hot}
	{tag|Max} {plain-text| = 1_000 << 2}
)

{tag|type} {plain-text|Kettle[T any] struct \{}
	{tag|Litres} {plain-text|float64 `json:"litres,omitempty"`}
	{tag|ch} {plain-text|    chan<- T}
	{tag|Pot}
\}

{tag|func} {plain-text|(k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) \{}
	{tag|defer} {plain-text|func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{tag|loop{punctuation|:}}
	{tag|for} {plain-text|i := range []int\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\} \{}
		{tag|select} {plain-text|\{}
		{flow-control|{branch keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{operator|:}}
			{tag|break} {plain-text|loop}
		{flow-control|{branch keyword|default}}:
			{tag|n} {plain-text|+= i &^ 3}
			{tag|go} {plain-text|k.step(i)}
		\}
	\}
	{tag|s} {plain-text|:= str.ToUpper(`raw}
{tag|string}`) + "esc\\t\\"q\\""
	{tag|switch} {plain-text|x := any(s).(type) \{ case nil: return; case string: fmt.Println(len(x), true) \}}
	{tag|return} {plain-text|n, nil /* done */}
\}

{comment|// Package tea brews.}
{keyword|package} tea

{keyword|import} (
	{string|"context"}
	{string|"fmt"}
	{keyword|str} {string|"strings"}
)

{keyword|const} (
	{keyword|Cold} = iota
	{keyword|Hot}
	{keyword|Max}  = 1_000 << 2
)

{keyword|type} Kettle[T any] struct {punctuation|\{}
	{keyword|Litres} float64 `json{punctuation|:}{string|"litres,omitempty"}`
	{keyword|ch}     chan<- T
	{keyword|Pot}
{punctuation|\}}

{keyword|func} (k *Kettle[T]) Boil(ctx context.Context, f func(T) error) (n int, err error) {punctuation|\{}
	{keyword|defer} func() {punctuation|\{} {keyword|if} r {punctuation|:}= recover(){punctuation|;} {keyword|r} != nil {punctuation|\{} {keyword|err} = fmt.Errorf({string|"boil: %v"}, r) {punctuation|\}} {punctuation|\}}()
{keyword|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}= range []int{punctuation|\{}0x1F, 0b11, 0o17, {string|'x'}, {string|'\\n'}, 1e3, 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} <-ctx.Done(){punctuation|:}
			{keyword|break} loop
		{keyword|default}{punctuation|:}
			{keyword|n} {operator|+}= i &^ 3
			{keyword|go} k.step(i)
		{punctuation|\}}
	{punctuation|\}}
	{keyword|s} {punctuation|:}= str.ToUpper(`raw
{keyword|string}`) {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {punctuation|:}= any(s).(type) {punctuation|\{} {keyword|case} {namespace|nil}{punctuation|:} return{punctuation|;} {keyword|case} {namespace|string}{punctuation|:} fmt.Println(len(x), {boolean|true}) {punctuation|\}}
	{keyword|return} n, nil {comment|/* done */}
{punctuation|\}}

{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

{function|import} {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

{function|const} {punctuation|(}
	Cold = iota
	Hot
	{keyword|Max}  = 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{context-range|{punctuation|[}T any{punctuation|]}} struct {context-labels|{punctuation|\{}
	Litres float64 {label-value attr-value|`json:"litres,omitempty"`}
	ch     chan<- T
	Pot
{punctuation|\}}}

{function|func} {punctuation|(}k {operator|*}Kettle{context-range|{punctuation|[}T{punctuation|]}}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r := {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {context-labels|{punctuation|\{} {label-key attr-name|err} {punctuation|=} fmt.Errorf({label-value attr-value|"boil: %v"}{punctuation|,} r) {punctuation|\}}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop:
	for i := range {punctuation|[}{punctuation|]}int{context-labels|{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {label-value attr-value|'x'}{punctuation|,} {label-value attr-value|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}}} {punctuation|\{}
		select {context-labels|{punctuation|\{}
		case <-ctx.Done():
			break loop
		default:
			n +{punctuation|=} i &^ 3
			go k.step(i)
		{punctuation|\}}}
	{punctuation|\}}
	s := str{punctuation|.}{function|ToUpper}{punctuation|(}{punctuation|`}raw
string{punctuation|`}{punctuation|)} {operator|+} "esc\\t\\"q\\""
	switch x := {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {context-labels|{punctuation|\{} case nil: return; case string: fmt.Println(len(x){punctuation|,} true) {punctuation|\}}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}

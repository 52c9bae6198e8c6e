{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

{function|import} {punctuation|(}
	"context"
	"fmt"
	str "strings"
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}"litres{punctuation|,}omitempty"`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {punctuation|!}{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}{function|Errorf}{punctuation|(}"boil{operator|:} {comment|%v", r) \} \}()}
loop{operator|:}
	{keyword|for} {number|i} {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}x1F{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2i}{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		default{operator|:}
			n {operator|+}{operator|=} {number|i} {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}{number|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} "esc{operator|\\}t{operator|\\}"q{operator|\\}""
	{keyword|switch} x {operator|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{operator|:} {keyword|return}{punctuation|;} {keyword|case} string{operator|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}

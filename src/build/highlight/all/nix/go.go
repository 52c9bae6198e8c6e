{operator|//} Package tea brews{punctuation|.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T {function|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	for i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		default{punctuation|:}
			n {operator|+}{operator|=} i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

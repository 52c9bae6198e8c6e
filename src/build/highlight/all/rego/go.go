{operator|/}{operator|/} Package tea brews{punctuation|.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} {function|{namespace|fmt}{punctuation|.}Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{property|loop}{operator|:}
	for i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}{function|{namespace|ctx}{punctuation|.}Done}{punctuation|(}{punctuation|)}{operator|:}
			break loop
		{property|default}{operator|:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go {function|{namespace|k}{punctuation|.}step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} {function|{namespace|str}{punctuation|.}ToUpper}{punctuation|(}{string|`raw
string`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case {property|nil}{operator|:} return{punctuation|;} case {property|string}{operator|:} {function|{namespace|fmt}{punctuation|.}Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}

{operator|/}{operator|/} {function-call function|Package} tea brews{punctuation|.}
{function-call function|package} tea

{function-call function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{function-call function|str} {string|"strings"}
{punctuation|)}

{function-call function|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	{keyword|Max}  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

{function-call function|type} Kettle{punctuation|[}{function-call function|T} any{punctuation|]} {keyword|struct} {punctuation|\{}
	{function-call function|Litres} float64 `{argument attr-name|json}{punctuation|:}{string|"litres,omitempty"}`
	{function-call function|ch}     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

{function-call function|func} {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}{function-call function|ctx} context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}{function-call function|n} int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	{function-call function|defer} func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} {function-call function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {function-call function|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{argument attr-name|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{function-call function|select} {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{function-call function|break} loop
		{argument attr-name|default}{punctuation|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			{function-call function|go} k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{function-call function|switch} x {punctuation|:}{operator|=} {function-call function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} {argument attr-name|nil}{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} {argument attr-name|string}{punctuation|:} fmt{punctuation|.}Println{punctuation|(}{function-call function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

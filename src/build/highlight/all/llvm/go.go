// Package {keyword|tea} {keyword|brews}{punctuation|.}
{keyword|package} {keyword|tea}

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{keyword|str} {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {punctuation|=} {keyword|iota}
	Hot
	Max  {punctuation|=} 1_000 {punctuation|<}{punctuation|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T {keyword|any}{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres {keyword|float64} `{label|json:}{string|"litres,omitempty"}`
	{keyword|ch}     {keyword|chan}{punctuation|<}- T
	Pot
{punctuation|\}}

{keyword|func} {punctuation|(}{keyword|k} {punctuation|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}{keyword|ctx} {keyword|context}{punctuation|.}Context{punctuation|,} {keyword|f} {keyword|func}{punctuation|(}T{punctuation|)} {keyword|error}{punctuation|)} {punctuation|(}{keyword|n} {keyword|int}{punctuation|,} {keyword|err} {keyword|error}{punctuation|)} {punctuation|\{}
	{keyword|defer} {keyword|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} {keyword|r} :{punctuation|=} {keyword|recover}{punctuation|(}{punctuation|)}{comment|; r != nil \{ err = fmt.Errorf("boil: %v", r) \} \}()}
{label|loop:}
	{keyword|for} {keyword|i} :{punctuation|=} {keyword|range} {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} '{keyword|x}'{punctuation|,} '\\{keyword|n}'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} {punctuation|<}-{keyword|ctx}{punctuation|.}Done{punctuation|(}{punctuation|)}:
			{keyword|break} {keyword|loop}
		{label|default:}
			{keyword|n} +{punctuation|=} {keyword|i} &^ {number|3}
			{keyword|go} {keyword|k}{punctuation|.}{keyword|step}{punctuation|(}{keyword|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{keyword|s} :{punctuation|=} {keyword|str}{punctuation|.}ToUpper{punctuation|(}`{keyword|raw}
{keyword|string}`{punctuation|)} + {string|"esc\\t\\"}{keyword|q}\\{string|""}
	{keyword|switch} {keyword|x} :{punctuation|=} {keyword|any}{punctuation|(}{keyword|s}{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} {label|nil:} {keyword|return}{comment|; case string: fmt.Println(len(x), true) \}}
	{keyword|return} {keyword|n}{punctuation|,} {keyword|nil} /{punctuation|*} {keyword|done} {punctuation|*}/
{punctuation|\}}

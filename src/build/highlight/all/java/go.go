{comment|// Package tea brews.}
{keyword|package} {namespace|tea}

{keyword|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

type {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx {class-name|{namespace|context{punctuation|.}}Context}{punctuation|,} f {function|func}{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} {class-name|{namespace|fmt{punctuation|.}}Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0}o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}{class-name|{namespace|ctx{punctuation|.}}Done}{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		{keyword|default}{operator|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} {class-name|{namespace|str{punctuation|.}}ToUpper}{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	{keyword|switch} x {operator|:}{operator|=} {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{operator|:} {keyword|return}{punctuation|;} {keyword|case} string{operator|:} {class-name|{namespace|fmt{punctuation|.}}Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

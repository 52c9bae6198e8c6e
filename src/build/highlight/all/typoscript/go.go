{comment|// Package tea brews.}
{tag|package} {tag|tea}

{tag|import} {punctuation|(}
	"{tag|context}"
	"{tag|fmt}"
	{tag|str} "{tag|strings}"
{punctuation|)}

{tag|const} {punctuation|(}
	{tag|Cold} {operator|=} {string|iota}
	{tag|Hot}
	{tag|Max}  {operator|=} {string|1_000 << 2}
{punctuation|)}

{tag|type} {tag|Kettle}{punctuation|[}{tag|T} {tag|any}{punctuation|]} {tag|struct} {punctuation|\{}
	{tag|Litres} {tag|float64} `{tag|json}{punctuation|:}"{tag|litres}{punctuation|,}{tag|omitempty}"`
	{tag|ch}     {tag|chan}{operator|<}{tag|-} {tag|T}
	{tag|Pot}
{punctuation|\}}

{tag|func} {punctuation|(}{tag|k} {operator|*}{tag|Kettle}{punctuation|[}{tag|T}{punctuation|]}{punctuation|)} {tag|Boil}{punctuation|(}{tag|ctx} {tag|context{punctuation|.}}{tag|Context}{punctuation|,} {tag|f} {tag|func}{punctuation|(}{tag|T}{punctuation|)} {tag|error}{punctuation|)} {punctuation|(}{tag|n} {tag|int}{punctuation|,} {tag|err} {tag|error}{punctuation|)} {punctuation|\{}
	{tag|defer} {tag|func}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|if} {tag|r} {punctuation|:}{operator|=} {string|recover(); r != nil \{ err = fmt.Errorf("boil{punctuation|:} %v"{punctuation|,} r) \} \}()}
{tag|loop}{punctuation|:}
	{tag|for} {tag|i} {punctuation|:}{operator|=} {string|range []int\{0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} 1e3{punctuation|,} 2i\} \{}
		{tag|select} {punctuation|\{}
		{tag|case} {operator|<}{tag|-ctx{punctuation|.}}{tag|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			{tag|break} {tag|loop}
		{tag|default}{punctuation|:}
			{tag|n} {operator|+}{operator|=} {string|i &^ 3}
			{tag|go} {tag|k{punctuation|.}}{tag|step}{punctuation|(}{tag|i}{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{tag|s} {punctuation|:}{operator|=} {string|str.ToUpper(`raw}
{tag|string}`{punctuation|)} {operator|+} "{tag|esc\\t\\}"{tag|q\\}""
	{tag|switch} {tag|x} {punctuation|:}{operator|=} {string|any(s).(type) \{ case nil{punctuation|:} return; case string{punctuation|:} fmt.Println(len(x){punctuation|,} true) \}}
	{tag|return} {tag|n}{punctuation|,} {tag|nil} {comment|/* done */}
{punctuation|\}}

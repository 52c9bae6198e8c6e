{operator|/}{operator|/} P{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} {variable|t}{variable|e}{variable|a} {variable|b}{variable|r}{variable|e}{variable|w}{variable|s}{operator|.}
{variable|p}{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} {variable|t}{variable|e}{variable|a}

{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {non-standard bold|(}
	{string|"context"}
	{string|"fmt"}
	{variable|s}{variable|t}{variable|r} {string|"strings"}
{non-standard bold|)}

{variable|c}{variable|o}{variable|n}{variable|s}{variable|t} {non-standard bold|(}
	C{variable|o}{variable|l}{variable|d} {operator|=} {variable|i}{variable|o}{variable|t}{variable|a}
	H{variable|o}{variable|t}
	M{variable|a}{variable|x}  {operator|=} {number|1}{operator|_}{number|000} {non-standard bold|<}{non-standard bold|<} {number|2}
{non-standard bold|)}

{variable|t}{variable|y}{variable|p}{variable|e} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{punctuation|[}T {variable|a}{variable|n}{variable|y}{punctuation|]} {variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} {comment|\{
	Litres float64 `json:"litres,omitempty"`
	ch     chan<- T
	Pot
\}}

{variable|f}{variable|u}{variable|n}{variable|c} {non-standard bold|(}{variable|k} {operator|*}K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{punctuation|[}T{punctuation|]}{non-standard bold|)} {non-standard bold|B}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{variable|c}{variable|t}{variable|x} {variable|c}{variable|o}{variable|n}{variable|t}{variable|e}{variable|x}{variable|t}{operator|.}C{variable|o}{variable|n}{variable|t}{variable|e}{variable|x}{variable|t}{operator|,} {variable|f} {variable|f}{variable|u}{variable|n}{variable|c}{non-standard bold|(}T{non-standard bold|)} {variable|e}{variable|r}{variable|r}{variable|o}{variable|r}{non-standard bold|)} {non-standard bold|(}{variable|n} {variable|i}{variable|n}{variable|t}{operator|,} {variable|e}{variable|r}{variable|r} {variable|e}{variable|r}{variable|r}{variable|o}{variable|r}{non-standard bold|)} {comment|\{
	defer func() \{ if r := recover(); r != nil \{ err = fmt.Errorf("boil: %v", r) \}} \}{non-standard bold|(}{non-standard bold|)}
{variable|l}{variable|o}{variable|o}{variable|p}{operator|:}
	{variable|f}{variable|o}{variable|r} {variable|i} {operator|:}{operator|=} {variable|r}{variable|a}{variable|n}{variable|g}{variable|e} {punctuation|[}{punctuation|]}{variable|i}{variable|n}{variable|t}{comment|\{0x1F, 0b11, 0o17, 'x', '\\n', 1e3, 2i\}} {comment|\{
		select \{
		case <-ctx.Done():
			break loop
		default:
			n += i &^ 3
			go k.step(i)
		\}}
	\}
	{variable|s} {operator|:}{operator|=} {variable|s}{variable|t}{variable|r}{operator|.}T{variable|o}U{variable|p}{variable|p}{variable|e}{variable|r}{non-standard bold|(}{operator|`}{variable|r}{variable|a}{variable|w}
{variable|s}{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{operator|`}{non-standard bold|)} {operator|+} {string|"esc\\t\\"}{variable|q}{operator|\\}{string|""}
	{variable|s}{variable|w}{variable|i}{variable|t}{variable|c}{variable|h} {variable|x} {operator|:}{operator|=} {variable|a}{variable|n}{variable|y}{non-standard bold|(}{variable|s}{non-standard bold|)}{operator|.}{non-standard bold|(}{variable|t}{variable|y}{variable|p}{variable|e}{non-standard bold|)} {comment|\{ case nil: return; case string: fmt.Println(len(x), true) \}}
	{variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|n}{operator|,} {variable|n}{variable|i}{variable|l} {operator|/}{operator|*} {variable|d}{variable|o}{variable|n}{variable|e} {operator|*}{operator|/}
\}

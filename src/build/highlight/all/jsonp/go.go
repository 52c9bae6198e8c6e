{comment|// Package tea brews.}
package tea

{function|import} {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{function|const} {punctuation|(}
	Cold = iota
	Hot
	Max  = 1_000 << {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan<- T
	Pot
{punctuation|\}}

{function|func} {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {function|Boil}{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f {function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer {function|func}{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:}= {function|recover}{punctuation|(}{punctuation|)}{punctuation|;} r != nil {punctuation|\{} err = fmt{punctuation|.}{function|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	for i {operator|:}= range {punctuation|[}{punctuation|]}int{punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case <-ctx{punctuation|.}{function|Done}{punctuation|(}{punctuation|)}{operator|:}
			break loop
		default{operator|:}
			n += i &^ {number|3}
			go k{punctuation|.}{function|step}{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}= str{punctuation|.}{function|ToUpper}{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {operator|:}= {function|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} return{punctuation|;} case string{operator|:} fmt{punctuation|.}{function|Println}{punctuation|(}{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}{boolean|T} {keyword|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {boolean|T}
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}{boolean|T}{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}{boolean|T}{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0}b11{punctuation|,} {number|0}o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} loop
		{builtin|default}{punctuation|:}
			n {operator|+}{operator|=} i &{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
{keyword|string}`{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}{operator|=} {keyword|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} {keyword|return}{punctuation|;} case {keyword|string}{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}

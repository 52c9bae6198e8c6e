{operator|//} Package tea brews.
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {punctuation|<<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} {class-name|T}
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	for i {punctuation|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} 0o17{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			break {keyword|loop}
		default{punctuation|:}
			n {operator|+}{operator|=} i &{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string|"esc\\t\\"}q\\{string|""}
	switch x {punctuation|:=} any{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} nil {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}

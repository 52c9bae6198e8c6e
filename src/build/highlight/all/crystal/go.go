{operator|/}{operator|/} Package tea brews{punctuation|.}
package tea

import {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	str {string-literal|{string|"strings"}}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}{constant|T} any{punctuation|]} {keyword|struct} {punctuation|\{}
	Litres float64 {command-literal|{command string|`json:"litres,omitempty"`}}
	ch     chan{operator|<}{operator|-} {constant|T}
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}{constant|T}{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}{constant|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{symbol|loop}{operator|:}
	{keyword|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0o17}{punctuation|,} {char|'x'}{punctuation|,} {char|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		{keyword|case} {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		{symbol|default}{operator|:}
			n {operator|+=} i {operator|&}{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string-literal|{string|"esc\\t\\"q\\""}}
	switch x {operator|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} nil{operator|:} {keyword|return}{punctuation|;} {keyword|case} string{operator|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {regex-literal|{regex|/* done */}}
{punctuation|\}}

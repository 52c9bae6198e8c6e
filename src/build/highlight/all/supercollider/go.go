{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	{class-name|Cold} {operator|=} iota
	{class-name|Hot}
	{class-name|Max}  {operator|=} 1_000 {operator|<<} {number|2}
{punctuation|)}

type {class-name|Kettle}{punctuation|[}{class-name|T} any{punctuation|]} struct {punctuation|\{}
	{class-name|Litres} float64 {operator|`}{label property|json}{punctuation|:}{string|"litres,omitempty"}{operator|`}
	ch     chan{operator|<}{operator|-} {class-name|T}
	{class-name|Pot}
{punctuation|\}}

func {punctuation|(}k {operator|*}{class-name|Kettle}{punctuation|[}{class-name|T}{punctuation|]}{punctuation|)} {class-name|Boil}{punctuation|(}ctx context{punctuation|.}{class-name|Context}{punctuation|,} f func{punctuation|(}{class-name|T}{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} if {label property|r} {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} {keyword|nil} {punctuation|\{} err {operator|=} fmt{punctuation|.}{class-name|Errorf}{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{label property|loop}{punctuation|:}
	for {label property|i} {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} 0o17{punctuation|,} {symbol|'x'}{punctuation|,} {symbol|'\\n'}{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}{class-name|Done}{punctuation|(}{punctuation|)}{punctuation|:}
			break loop
		{label property|default}{punctuation|:}
			n {operator|+}{operator|=} i {operator|&}^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	{label property|s} {punctuation|:}{operator|=} str{punctuation|.}{class-name|ToUpper}{punctuation|(}{operator|`}raw
string{operator|`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch {label property|x} {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case {keyword|nil}{punctuation|:} return{punctuation|;} case {label property|string}{punctuation|:} fmt{punctuation|.}{class-name|Println}{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	return n{punctuation|,} {keyword|nil} {comment|/* done */}
{punctuation|\}}

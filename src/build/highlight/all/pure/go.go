{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{function|str} {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1}_000 {operator|<<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T {function|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 {operator|`}json{operator|:}{string|"litres,omitempty"}{operator|`}
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{operator|.}Context{operator|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {function|int}{operator|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {operator|:=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!=} nil {punctuation|\{} err {operator|=} fmt{operator|.}Errorf{punctuation|(}{string|"boil: %v"}{operator|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	for i {operator|:=} range {punctuation|[}{punctuation|]}{function|int}{punctuation|\{}{number|0x1F}{operator|,} {number|0b11}{operator|,} {number|0}o17{operator|,} {operator|'}x{operator|',} {operator|'\\}n{operator|',} {number|1e3}{operator|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<-}ctx{operator|.}Done{punctuation|(}{punctuation|)}{operator|:}
			{keyword|break} loop
		default{operator|:}
			n {operator|+=} i {operator|&^} {number|3}
			go k{operator|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:=} {function|str}{operator|.}ToUpper{punctuation|(}{operator|`}raw
{function|string}{operator|`}{punctuation|)} {operator|+} {string|"esc\\t\\"q\\""}
	switch x {operator|:=} {function|any}{punctuation|(}s{punctuation|)}{operator|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} {keyword|case} nil{operator|:} return{punctuation|;} {keyword|case} {function|string}{operator|:} fmt{operator|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{operator|,} {keyword|true}{punctuation|)} {punctuation|\}}
	return n{operator|,} nil {comment|/* done */}
{punctuation|\}}

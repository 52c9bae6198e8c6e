{comment|// Package tea brews.}
package tea

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {verb operator|=} iota
	Hot
	Max  {verb operator|=} {number|1}_000 {verb operator|<}{verb operator|<} {number|2}
{punctuation|)}

{keyword|type} Kettle{punctuation|[}T {keyword|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 {symbol|`json}{verb operator|:}{string|"litres,omitempty"}{symbol|`}
	ch     chan{verb operator|<}{verb operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {verb operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{verb operator|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{verb operator|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {verb operator|:}{verb operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {verb operator|!}{verb operator|=} nil {punctuation|\{} err {verb operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{verb operator|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{verb operator|:}
	for i {verb operator|:}{verb operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{verb operator|,} {number|0b}{number|11}{verb operator|,} {number|0}o17{verb operator|,} {adverb function|'}x{adverb function|'}{verb operator|,} {adverb function|'}{keyword|\\n}{adverb function|'}{verb operator|,} {number|1e3}{verb operator|,} {number|2}i{punctuation|\}} {punctuation|\{}
		{keyword|select} {punctuation|\{}
		case {verb operator|<}{verb operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{verb operator|:}
			break loop
		default{verb operator|:}
			n {verb operator|+}{verb operator|=} i {verb operator|&}{verb operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {verb operator|:}{verb operator|=} str{punctuation|.}ToUpper{punctuation|(}{symbol|`raw}
{keyword|string}{symbol|`}{punctuation|)} {verb operator|+} {string|"esc\\t\\"q\\""}
	switch x {verb operator|:}{verb operator|=} {keyword|any}{punctuation|(}s{punctuation|)}{verb operator|.}{punctuation|(}{keyword|type}{punctuation|)} {punctuation|\{} case nil{verb operator|:} return{punctuation|;} case {keyword|string}{verb operator|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{verb operator|,} true{punctuation|)} {punctuation|\}}
	return n{verb operator|,} nil {comment|/* done */}
{punctuation|\}}

{comment|// Package tea brews.}
package {class-name|tea}

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	str {string|"strings"}
{punctuation|)}

{keyword|const} {punctuation|(}
	Cold {operator|=} iota
	{class-name|Hot}
	Max  {operator|=} 1_000 {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T {keyword|any}{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{operator|:}{string|"litres,omitempty"}`
	ch     chan{operator|<}{operator|-} T
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} {class-name|f} func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}{class-name|n} int{punctuation|,} {class-name|err} error{punctuation|)} {punctuation|\{}
	{class-name|defer} func{punctuation|(}{punctuation|)} {punctuation|\{} if r {operator|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r !{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
loop{operator|:}
	{class-name|for} i {operator|:}{operator|=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0x1F}{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} 'x'{punctuation|,} '\\n'{punctuation|,} {number|1e3}{punctuation|,} 2i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		case {operator|<}{operator|-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{operator|:}
			{class-name|break} loop
		default{operator|:}
			{class-name|n} +{operator|=} i &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {operator|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} + {string|"esc\\t\\"}q\\{string|""}
	switch x {operator|:}{operator|=} {keyword|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} case nil{operator|:} {class-name|return}{punctuation|;} case string{operator|:} {class-name|fmt}{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}
	{class-name|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

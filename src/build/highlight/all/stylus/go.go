{comment|// Package tea brews.}
{property-declaration|{property|package} tea}

import {punctuation|(}
	{string|"context"}
	{string|"fmt"}
	{property-declaration|{property|str} {string|"strings"}}
{punctuation|)}

const {punctuation|(}
	{variable-declaration|{variable|Cold} {operator|=} iota}
	Hot
	{variable-declaration|{variable|Max}  {operator|=} {number|1}_000 {operator|<}{operator|<} {number|2}}
{punctuation|)}

{selector|type Kettle[T any] struct {punctuation|\{}}
	{property-declaration|{property|Litres} float64 `json{punctuation|:}{string|"litres,omitempty"}`}
	{property-declaration|{property|ch}     chan{operator|<}{operator|-} T}
	Pot
{punctuation|\}}

func {punctuation|(}k *Kettle{punctuation|[}T{punctuation|]}{punctuation|)} {func|{function|Boil}{punctuation|(}ctx context.Context{punctuation|,} f {func|{function|func}{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {punctuation|\{}}}
	defer {func|{function|func}{punctuation|(}{punctuation|)} {punctuation|\{} }{property-declaration|{property|if} r {operator|:=} {func|{function|recover}{punctuation|(}{punctuation|)}{punctuation|;}}} {selector|r != nil {punctuation|\{}} {property-declaration|{property|err} {operator|=} fmt.Errorf{punctuation|(}{string|"boil: %v"}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}}
loop{punctuation|:}
	{statement|{keyword|for} i {operator|:=} range {punctuation|[}{punctuation|]}int{punctuation|\{}{number|0}{unit|x}{number|1}F{punctuation|,} {number|0}{unit|b}{number|11}{punctuation|,} {number|0}{unit|o}{number|17}{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} {number|1}{unit|e}{number|3}{punctuation|,} {number|2}{unit|i}{punctuation|\}} {punctuation|\{}}
		{selector|select {punctuation|\{}}
		case <-ctx{punctuation|.}{func|{function|Done}{punctuation|(}{punctuation|)}{punctuation|:}}
			{property-declaration|{property|break} loop}
		default{punctuation|:}
			{variable-declaration|{variable|n} {operator|+=} i &^ {number|3}}
			{property-declaration|{property|go} k.{func|{function|step}{punctuation|(}i{punctuation|)}}}
		{punctuation|\}}
	{punctuation|\}}
	{variable-declaration|{variable|s} {operator|:=} str.ToUpper{punctuation|(}`raw}
string`{punctuation|)} + {string|"esc\\t\\"q\\""}
	switch x {punctuation|:}= {func|{function|any}{punctuation|(}s{punctuation|)}.{punctuation|(}type{punctuation|)} {punctuation|\{} }{property-declaration|{property|case} nil{punctuation|:} return{punctuation|;} case string{punctuation|:} fmt.{func|{function|Println}{punctuation|(}{func|{function|len}{punctuation|(}x{punctuation|)}{punctuation|,} {boolean|true}{punctuation|)} {punctuation|\}}}}}
	{statement|{keyword|return} n{punctuation|,} nil {comment|/* done */}}
{punctuation|\}}

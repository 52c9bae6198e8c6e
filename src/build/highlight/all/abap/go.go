// {keyword|Package} tea brews{punctuation|.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{eol-comment comment|"context"}
	{eol-comment comment|"fmt"}
	str {eol-comment comment|"strings"}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	{keyword|Max}  {operator|=} 1_000 << {number|2}
{punctuation|)}

{keyword|type} Kettle[T {keyword|any}] struct {token-operator punctuation|\{}
	Litres float64 {string|`json:"litres,omitempty"`}
	ch     chan<- T
	Pot
{token-operator punctuation|\}}

func {punctuation|(}k *Kettle[T]{punctuation|)} Boil{punctuation|(}ctx {keyword|context}{punctuation|.}{keyword|Context}{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n int{punctuation|,} err error{punctuation|)} {token-operator punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {token-operator punctuation|\{} {keyword|if} r {punctuation|:}= recover{punctuation|(}{punctuation|)}; r != nil {token-operator punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}"boil{punctuation|:} %v"{punctuation|,} r{punctuation|)} {token-operator punctuation|\}} {token-operator punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} {keyword|i} {punctuation|:}= {keyword|range} []int{token-operator punctuation|\{}0x1F{punctuation|,} 0b11{punctuation|,} 0o17{punctuation|,} {string|'x'}{punctuation|,} {string|'\\n'}{punctuation|,} 1e3{punctuation|,} 2i{token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\{}
		{keyword|select} {token-operator punctuation|\{}
		{keyword|case} <-ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			break {keyword|loop}
		{keyword|default}{punctuation|:}
			n += {keyword|i} &^ {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{token-operator punctuation|\}}
	{token-operator punctuation|\}}
	s {punctuation|:}= str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {eol-comment comment|"esc\\t\\"q\\""}
	{keyword|switch} {keyword|x} {punctuation|:}= {keyword|any}{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {token-operator punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}; {keyword|case} string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} true{punctuation|)} {token-operator punctuation|\}}
	{keyword|return} n{punctuation|,} nil /* done */
{token-operator punctuation|\}}

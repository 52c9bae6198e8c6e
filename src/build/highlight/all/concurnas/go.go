{comment|// Package tea brews.}
{keyword|package} tea

{keyword|import} {punctuation|(}
	{string-literal|{string|"context"}}
	{string-literal|{string|"fmt"}}
	str {string-literal|{string|"strings"}}
{punctuation|)}

const {punctuation|(}
	Cold {operator|=} iota
	Hot
	Max  {operator|=} {number|1_000} {operator|<}{operator|<} {number|2}
{punctuation|)}

type Kettle{punctuation|[}T any{punctuation|]} struct {punctuation|\{}
	Litres float64 `json{punctuation|:}{string-literal|{string|"litres,omitempty"}}`
	ch     chan{operator|<-} T
	Pot
{punctuation|\}}

func {punctuation|(}k {operator|*}Kettle{punctuation|[}T{punctuation|]}{punctuation|)} Boil{punctuation|(}ctx context{punctuation|.}Context{punctuation|,} f func{punctuation|(}T{punctuation|)} error{punctuation|)} {punctuation|(}n {keyword|int}{punctuation|,} err error{punctuation|)} {punctuation|\{}
	defer func{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|if} r {punctuation|:}{operator|=} recover{punctuation|(}{punctuation|)}{punctuation|;} r {operator|!}{operator|=} nil {punctuation|\{} err {operator|=} fmt{punctuation|.}Errorf{punctuation|(}{string-literal|{string|"boil: %v"}}{punctuation|,} r{punctuation|)} {punctuation|\}} {punctuation|\}}{punctuation|(}{punctuation|)}
{keyword|loop}{punctuation|:}
	{keyword|for} i {punctuation|:}{operator|=} range {punctuation|[}{punctuation|]}{keyword|int}{punctuation|\{}{number|0x1F}{punctuation|,} {number|0b11}{punctuation|,} {number|0}o17{punctuation|,} {string-literal|{string|'x'}}{punctuation|,} {string-literal|{string|'\\n'}}{punctuation|,} {number|1e3}{punctuation|,} {number|2}i{punctuation|\}} {punctuation|\{}
		select {punctuation|\{}
		{keyword|case} {operator|<-}ctx{punctuation|.}Done{punctuation|(}{punctuation|)}{punctuation|:}
			{keyword|break} {keyword|loop}
		{keyword|default}{punctuation|:}
			n {operator|+=} i &{operator|^} {number|3}
			go k{punctuation|.}step{punctuation|(}i{punctuation|)}
		{punctuation|\}}
	{punctuation|\}}
	s {punctuation|:}{operator|=} str{punctuation|.}ToUpper{punctuation|(}`raw
string`{punctuation|)} {operator|+} {string-literal|{string|"esc\\t\\"q\\""}}
	switch x {punctuation|:}{operator|=} any{punctuation|(}s{punctuation|)}{punctuation|.}{punctuation|(}type{punctuation|)} {punctuation|\{} {keyword|case} nil{punctuation|:} {keyword|return}{punctuation|;} {keyword|case} string{punctuation|:} fmt{punctuation|.}Println{punctuation|(}len{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|true}{punctuation|)} {punctuation|\}}
	{keyword|return} n{punctuation|,} nil {comment|/* done */}
{punctuation|\}}

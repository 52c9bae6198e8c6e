{comment|#!/usr/bin/env lua}
{comment|--[[ A kettle}
  {keyword|in} Lua ]]
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} {class-name|litres} {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} 'pot'{punctuation|,} [{number|1}] {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}{class-name|litres}{punctuation|,} ...{punctuation|)}
  {keyword|local} self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.{class-name|litres} {operator|=} {class-name|litres} {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self[i] {operator|=} v ~{operator|=} nil {operator|and} {comment|#v // 2 or not v end}
  {keyword|return} self
{keyword|end}

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {keyword|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. n .. [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {keyword|true} do break {keyword|end}

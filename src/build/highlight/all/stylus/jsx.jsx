{selector|import React{punctuation|,} {punctuation|\{}} {property-declaration|{property|useState} {punctuation|\}} from {string|'react'}{punctuation|;}}

export default function {func|{function|Kettle}{punctuation|(}{interpolation variable|{delimiter punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {delimiter punctuation|\}}}{punctuation|)} {punctuation|\{}}
  {property-declaration|{property|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {func|{function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} }{comment|// state}}
  const list = {punctuation|[}1, 2{punctuation|]}{punctuation|.}{func|{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{interpolation variable|{delimiter punctuation|\{}n{delimiter punctuation|\}}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {interpolation variable|{delimiter punctuation|\{}n{delimiter punctuation|\}}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}}
  {statement|{keyword|return} {punctuation|(}}
    {selector|<section id="kettle" {interpolation variable|{delimiter punctuation|\{}{operator|...}rest{delimiter punctuation|\}}} onClick={interpolation variable|{delimiter punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {func|{function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}}{delimiter punctuation|\}}} style={punctuation|\{}}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {selector|{interpolation variable|{delimiter punctuation|\{}{comment|/* comment */}{delimiter punctuation|\}}}
      <h1>Tea & "cake" for {punctuation|\{}}litres{punctuation|.}{func|{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}}
      {property-declaration|{property|\{hot} {operator|&&} {operator|<}Steam.Cloud size{operator|=}{interpolation variable|{delimiter punctuation|\{}{number|3}{delimiter punctuation|\}}} {operator|/}{operator|>}{punctuation|\}}}
      {selector|<>{punctuation|\{}}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {interpolation variable|{delimiter punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{delimiter punctuation|\}}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}

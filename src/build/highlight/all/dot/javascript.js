{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
({node|function} () {punctuation|\{}
  {node|var} {attr-name|root} {operator|=} {attr-value|document}.documentElement{punctuation|,} {attr-name|key} {operator|=} {attr-value|"theme"}{punctuation|,} {attr-name|dark} {operator|=} {attr-value|matchMedia}({node|"(prefers-color-scheme: dark)"}){punctuation|;}
  {node|function} {node|stored}() {punctuation|\{} {node|try} {punctuation|\{} {node|return} {node|localStorage}.getItem({node|key}){punctuation|;} {punctuation|\}} {node|catch} ({node|e}) {punctuation|\{} {node|return} {node|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {node|function} {node|isDark}() {punctuation|\{} {node|return} {node|root}.dataset.theme ? {node|root}.dataset.theme {operator|=}{operator|=}{operator|=} {attr-value|"dark"} {operator|:} {node|dark}.matches{punctuation|;} {punctuation|\}}
  {node|var} {attr-name|chosen} {operator|=} {attr-value|stored}(){punctuation|;}
  {node|if} ({node|chosen} {operator|=}{operator|=}{operator|=} {attr-value|"light"} \|\| {attr-name|chosen} {operator|=}{operator|=}{operator|=} {attr-value|"dark"}) {node|root}.dataset.theme {operator|=} {attr-value|chosen}{punctuation|;}
  {node|document}.addEventListener({node|"DOMContentLoaded"}{punctuation|,} {node|function} () {punctuation|\{}
    {node|var} {attr-name|button} {operator|=} {attr-value|document}.getElementById({node|"_theme"}){punctuation|;}
    {node|if} (!{node|button}) {node|return}{punctuation|;}
    {node|function} {node|show}() {punctuation|\{} {node|button}.setAttribute({node|"aria-pressed"}{punctuation|,} {node|String}({node|isDark}())){punctuation|;} {punctuation|\}}
    {node|button}.hidden {operator|=} {attr-value|false}{punctuation|;}
    {node|show}(){punctuation|;}
    {node|dark}.addEventListener({node|"change"}{punctuation|,} {node|show}){punctuation|;}
    {node|button}.addEventListener({node|"click"}{punctuation|,} {node|function} () {punctuation|\{}
      {node|var} {attr-name|next} {operator|=} {attr-value|isDark}() ? {node|"light"} {operator|:} {node|"dark"}{punctuation|;}
      {node|root}.dataset.theme {operator|=} {attr-value|next}{punctuation|;}
      {node|try} {punctuation|\{} {node|localStorage}.setItem({node|key}{punctuation|,} {node|next}){punctuation|;} {punctuation|\}} {node|catch} ({node|e}) {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {node|show}(){punctuation|;}
    {punctuation|\}}){punctuation|;}
  {punctuation|\}}){punctuation|;}
{punctuation|\}})(){punctuation|;}

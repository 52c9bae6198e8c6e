// SPDX{token-operator punctuation|-}License{token-operator punctuation|-}Identifier{punctuation|:} MIT
pragma solidity ^{number|0}{punctuation|.}{number|8}{punctuation|.}{number|0};
{keyword|import} {token-operator punctuation|\{}A {keyword|as} B{token-operator punctuation|\}} {keyword|from} {eol-comment comment|"./a.sol";}
contract Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {token-operator punctuation|\{}
    uint256 {keyword|public} constant {keyword|MAX} {operator|=} 1_000 ether; {keyword|mapping}{punctuation|(}address => uint8[]{punctuation|)} {keyword|private} {keyword|m};
    {keyword|event} Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 {keyword|x}{punctuation|)};
    {keyword|modifier} {keyword|only}{punctuation|(}{punctuation|)} {token-operator punctuation|\{} require{punctuation|(}msg{punctuation|.}sender == owner{punctuation|,} {eol-comment comment|"no"); _; \}}
    constructor{punctuation|(}string {keyword|memory} n{punctuation|)} payable {token-operator punctuation|\{} {keyword|name} {operator|=} n; {token-operator punctuation|\}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} external {keyword|view} virtual override {keyword|only} returns {punctuation|(}bool ok{punctuation|)} {token-operator punctuation|\{}
        {keyword|for} {punctuation|(}uint {keyword|i} {operator|=} {number|0}; {keyword|i} {operator|<} n; {keyword|i}++{punctuation|)} {token-operator punctuation|\{} {keyword|if} {punctuation|(}i != 0xFF {string-operator keyword|&&} !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex"{number|00}"{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; {token-operator punctuation|\}}
        assembly {token-operator punctuation|\{} {keyword|let} {keyword|x} {punctuation|:}= {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {token-operator punctuation|\}} /* {keyword|end} */ {keyword|return} true;
    {token-operator punctuation|\}}
{token-operator punctuation|\}}

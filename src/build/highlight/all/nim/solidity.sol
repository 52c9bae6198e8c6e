{operator|//} SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
pragma solidity {operator|^}{number|0.8}{operator|.}{number|0};
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"};
contract Kettle {operator|is} Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1_000} ether; {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{operator|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|++}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {string|hex"00"}{punctuation|)}; {keyword|else} {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {operator|:=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/*} {keyword|end} {operator|*/} {keyword|return} true;
    {punctuation|\}}
{punctuation|\}}

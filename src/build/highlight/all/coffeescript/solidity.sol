{operator|/}{operator|/} {constant|SPDX}{operator|-}License{operator|-}{property|Identifier}{operator|:} {constant|MIT}
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {punctuation|\{}{constant|A} as {constant|B}{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle {keyword|is} Pot{punctuation|,} {function|Heat}{punctuation|(}{parameter|{number|1}}{punctuation|)} {punctuation|\{}
    uint256 public constant {constant|MAX} {operator|=} {number|1_000} ether{punctuation|;} {function|mapping}{punctuation|(}{parameter|address} {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {function|boil}{punctuation|(}{parameter|uint n}{punctuation|)} external view virtual override only {function|returns} {punctuation|(}{parameter|bool ok}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} {property|x} {operator|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} {keyword|return} {keyword|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}

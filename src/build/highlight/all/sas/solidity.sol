{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function keyword|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} {function keyword|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {function keyword|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function keyword|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function keyword|require}{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function keyword|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} {keyword|name} {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function keyword|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!}{operator|=} 0xFF {operator|&}{operator|&} {operator|!}ok{punctuation|)} emit {function keyword|Boiled}{punctuation|(}{function keyword|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function keyword|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x :{operator|=} {function keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}

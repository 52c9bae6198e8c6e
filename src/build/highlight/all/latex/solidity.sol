// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {punctuation|\{}A as B{punctuation|\}} from "./a.sol";
contract Kettle is Pot, Heat(1) {punctuation|\{}
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8{punctuation|[}{punctuation|]}) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() {punctuation|\{} require(msg.sender == owner, "no"); _; {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} name = n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i = 0; i < n; i++) {punctuation|\{} if (i != 0xFF {punctuation|&}{punctuation|&} !ok) emit Boiled(address(0), hex"00"); else revert(); {punctuation|\}}
        assembly {punctuation|\{} let x := add(1, 2) {punctuation|\}} /* end */ return true;
    {punctuation|\}}
{punctuation|\}}
